package io.github.intervalscoach.intervals.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** The files that activities were made from, by id of the activity. */
final class Originals {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    void put(String activity, byte[] file) {
        files.put(activity, file);
    }

    /** The file of an activity, gzipped. */
    Optional<byte[]> gzipped(String activity) {
        return Optional.ofNullable(files.get(activity)).map(Originals::gzipped);
    }

    private static byte[] gzipped(byte[] file) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
        return packed.toByteArray();
    }
}
