package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.server.wiring.DemoKey;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of the demo's keys. What else was given may be a real key, so it is never repeated. */
final class DemoKeyConverter implements ITypeConverter<DemoKey> {
    @Override
    public DemoKey convert(String text) {
        return DemoKey.parse(text)
                .orElseThrow(() -> new TypeConversionException("only the demo's keys are taken here (demo-cyclist,"
                        + " demo-runner, demo-triathlete, demo-coach), since every user of this machine can read"
                        + " command lines. Maybe set INTERVALS_ICU_API_KEY in the environment instead."));
    }
}
