package io.github.intervalscoach.server.transport;

/**
 * Something a host may read, or a family of such things.
 *
 * @param uri where it is; of a family a template, with what differs in braces
 * @param name for programs, unlike that of any other
 * @param title for people
 * @param description when to read it, and when not to
 * @param mimeType of what is read
 */
public record ResourceListing(String uri, String name, String title, String description, String mimeType) {}
