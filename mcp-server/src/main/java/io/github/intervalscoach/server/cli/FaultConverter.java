package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intervals.emulator.Fault;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A fault as the emulator's control path takes it. */
final class FaultConverter implements ITypeConverter<Fault> {
    @Override
    public Fault convert(String text) {
        try {
            return Fault.parse(text);
        } catch (IllegalArgumentException e) {
            var refusal = new TypeConversionException(String.valueOf(e.getMessage()));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
