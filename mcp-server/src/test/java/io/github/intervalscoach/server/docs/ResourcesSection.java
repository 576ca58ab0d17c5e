package io.github.intervalscoach.server.docs;

import io.github.intervalscoach.server.transport.ResourceListing;
import io.github.intervalscoach.server.transport.Resources;
import java.util.List;

/** What can be read by URI, as the last section of the page of tools. */
final class ResourcesSection {
    private static final String OPENING = """

            ## Resources

            What is too long for an answer is read by its URI, with `resources/read`. A full answer of `analyze_training` about one session links its recording. An id is
            exactly as the service gives it; one that this key may not see is not found. More than 8 MiB is refused.

            | URI | What | When |
            | --- | --- | --- |
            """;

    private ResourcesSection() {}

    static String of(Resources resources) {
        var section = new StringBuilder(OPENING);
        for (List<ResourceListing> listings : List.of(resources.listed(), resources.templates())) {
            listings.forEach(listing -> section.append("| `")
                    .append(listing.uri())
                    .append("` | ")
                    .append(listing.title())
                    .append(", `")
                    .append(listing.mimeType())
                    .append("` | ")
                    .append(listing.description())
                    .append(" |\n"));
        }
        return section.toString();
    }
}
