package io.github.intervalscoach.intervals.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Reads a document from an address, without any key, or from a file. */
final class DocumentSource {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LIMIT_BYTES = 16 << 20;
    private static final int OK = 200;

    private DocumentSource() {}

    /**
     * The text at {@code place}.
     *
     * @throws ContractFault when there is none to be had
     */
    static String text(String place) {
        String scheme = place.toLowerCase(Locale.ROOT);
        return scheme.startsWith("http://") || scheme.startsWith("https://") ? fetched(place) : file(place);
    }

    private static String fetched(String address) {
        var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() != OK) {
                    throw new ContractFault("the answer's status is " + response.statusCode());
                }
                return limited(body);
            }
        } catch (IllegalArgumentException e) {
            throw new ContractFault("its address is not valid");
        } catch (IOException e) {
            throw new ContractFault("it could not be fetched");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContractFault("fetching it was interrupted");
        }
    }

    private static String file(String name) {
        try (var in = Files.newInputStream(Path.of(name))) {
            return limited(in);
        } catch (IOException | InvalidPathException e) {
            throw new ContractFault("the file could not be read");
        }
    }

    private static String limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT_BYTES + 1);
        if (bytes.length > LIMIT_BYTES) {
            throw new ContractFault("it is larger than " + (LIMIT_BYTES >> 20) + " MB");
        }
        return new String(bytes, UTF_8);
    }
}
