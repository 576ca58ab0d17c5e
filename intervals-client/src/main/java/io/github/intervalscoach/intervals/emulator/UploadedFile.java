package io.github.intervalscoach.intervals.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What was uploaded, out of its wrapping: a file as it is, gzipped, or several in a zip. Told apart by first bytes. */
final class UploadedFile {
    /** Unpacked bytes; a small archive must not become a large memory. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private UploadedFile() {}

    /**
     * The files inside.
     *
     * @throws Refused 422 for a broken or empty archive, 413 for one that grows too large
     */
    static List<byte[]> unwrapped(byte[] upload) {
        try {
            if (startsWith(upload, 0x1f, 0x8b)) {
                return List.of(limited(new GZIPInputStream(new ByteArrayInputStream(upload)), LARGEST));
            }
            return startsWith(upload, 'P', 'K', 3, 4) ? unzipped(upload) : List.of(upload);
        } catch (IOException e) {
            throw Refused.invalid("Error processing file: " + e.getMessage());
        }
    }

    private static List<byte[]> unzipped(byte[] upload) throws IOException {
        var files = new ArrayList<byte[]>();
        int left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(upload))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] file = limited(zip, left);
                    left -= file.length;
                    files.add(file);
                }
            }
        }
        if (files.isEmpty()) {
            throw Refused.invalid("Error processing file: empty archive");
        }
        return files;
    }

    private static byte[] limited(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw Refused.tooLarge();
        }
        return bytes;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
