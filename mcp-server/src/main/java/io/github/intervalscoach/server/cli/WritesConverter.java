package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intents.model.change.Writes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A mode of changing, by its word. */
final class WritesConverter implements ITypeConverter<Writes> {
    @Override
    public Writes convert(String text) {
        return Writes.parse(text)
                .orElseThrow(() -> new TypeConversionException("no mode of changing. Maybe gate (shown, then applied by"
                        + " a tool that asks), direct, preview or off?"));
    }
}
