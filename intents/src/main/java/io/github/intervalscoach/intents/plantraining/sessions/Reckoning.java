package io.github.intervalscoach.intents.plantraining.sessions;

import java.util.ArrayList;
import java.util.List;

/** What a session is made of, stretch by stretch: its time by intensity, and what it costs where the service cannot say. */
final class Reckoning {
    private static final double MINUTE = 60;
    private static final double PERCENT = 100;
    private static final double HOUR = 3600;

    private final Assembly assembly;
    private final Aim aim;

    Reckoning(Assembly assembly, Aim aim) {
        this.assembly = assembly;
        this.aim = aim;
    }

    /** A stretch that counts. */
    private record Stretch(Effort effort, double percent, int seconds) {}

    /** Minutes of each intensity. */
    Minutes minutes(Shape shape, int minutes, Effort effort, Band easy) {
        Minutes sum = Minutes.NONE;
        for (Stretch stretch : stretches(shape, minutes, effort, easy)) {
            sum = sum.plus(Minutes.of(stretch.effort(), stretch.seconds() / MINUTE));
        }
        return sum;
    }

    /** Points by hours and the square of intensity, stretch by stretch: a house estimate. */
    double points(Shape shape, int minutes, Effort effort, Band easy) {
        return stretches(shape, minutes, effort, easy).stream()
                .mapToDouble(stretch -> {
                    double share = stretch.percent() / PERCENT;
                    return stretch.seconds() / HOUR * share * share * PERCENT;
                })
                .sum();
    }

    private List<Stretch> stretches(Shape shape, int minutes, Effort effort, Band easy) {
        Frame frame = Frame.of(minutes, assembly.seconds(shape));
        double veryEasy = aim.band(Effort.RECOVERY).middle();
        var all = new ArrayList<Stretch>();
        all.add(new Stretch(Effort.RECOVERY, veryEasy, frame.warmUpSeconds() + frame.coolDownSeconds()));
        all.add(new Stretch(effort, easy.middle(), frame.easySeconds()));
        for (MainSet set : shape.sets()) {
            for (Piece piece : set.pieces()) {
                double percent = aim.band(piece.effort()).middle();
                all.add(new Stretch(piece.effort(), percent, set.times() * assembly.seconds(piece)));
            }
        }
        return all;
    }
}
