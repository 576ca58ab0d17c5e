package io.github.intervalscoach.analytics.quality;

/**
 * Something in the data that is not to be believed. Reported only: no sample, record or setting is ever changed. All
 * rules are conventions, evidence grade D; each audit says where its own come from.
 */
public sealed interface Fault permits StreamFault, RecordFault {
    /** What is wrong. */
    Code code();

    /** The number that gave it away, in {@link #unit}; finite. */
    double evidence();

    /** Unit of the evidence; {@code "1"} for a share or a ratio. */
    String unit();

    /** How much it spoils. */
    default Severity severity() {
        return code().severity();
    }

    /** What would mend it; proposed, never done. */
    default Repair repair() {
        return code().repair();
    }

    /** What can be wrong, how bad it is and what mends it. */
    enum Code {
        /**
         * Power above 2500 W, or an outlier above twice the rider's best second of a year, or five seconds above 1.25 of
         * the best of 180 days; the evidence is the highest power, watts. {@link PowerSpikes}
         */
        POWER_SPIKE(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /** No power at above 40 rpm for 5 s; the evidence is its length, seconds. {@link PowerDropouts} */
        POWER_DROPOUT(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /**
         * Watts per beat step by more than 8 % between rides, or one leg gives more than 60 %; the evidence is the step or
         * the left share, percent. {@link PowerOffset}
         */
        POWER_OFFSET(Severity.MAJOR, Repair.COMPARE_APART),
        /**
         * A heart rate outside 30 to 225 bpm, or more than 8 above the athlete's maximum; the evidence is the furthest
         * value, bpm. {@link HeartRateRange}
         */
        HR_RANGE(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /** A jump of more than 25 bpm within 2 s; the evidence is its size, bpm. {@link HeartRateSteps} */
        HR_STEP(Severity.MINOR, Repair.LEAVE_OUT_SAMPLES),
        /**
         * The same heart rate for 60 s while the work varies; the evidence is its length, seconds. {@link HeartRateFlat}
         */
        HR_FLAT(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /** More than a fifth of the heart rate is missing; the evidence is the missing share. {@link HeartRateMissing} */
        HR_MISSING(Severity.MAJOR, Repair.LEAVE_OUT_STREAM),
        /**
         * The sensor counts steps instead of beats: within 3 bpm for 60 s, or for 30 % of the time with a correlation above
         * 0.8; the evidence is the share of the time it does. {@link CadenceLock}
         */
        CADENCE_LOCK(Severity.MAJOR, Repair.LEAVE_OUT_STREAM),
        /**
         * A speed the sport does not have, or more than 100 m across a stop, or a track whose length differs from the
         * distance by more than 5 %; the evidence is the speed, m/s, the distance, m, or the difference, percent.
         * {@link GpsJumps}
         */
        GPS_JUMP(Severity.MINOR, Repair.LEAVE_OUT_SAMPLES),
        /**
         * More than twice the climbing that is left after smoothing, or a slope above 45 %; the evidence is the ratio or the
         * slope, percent. {@link AltitudeNoise}
         */
        ALT_NOISE(Severity.MAJOR, Repair.SMOOTH_STREAM),
        /**
         * The same sport at the same time: started within 120 s and as long within 5 %, or overlapping by more than 80 %;
         * the evidence is the overlap, a share of the shorter. {@link DuplicateActivities}
         */
        DUPLICATE(Severity.MAJOR, Repair.LEAVE_OUT_ACTIVITY),
        /**
         * An intensity above 1.05 for 50 min, 20 min above 1.08 FTP, or a W′ balance below −10 %; the evidence is that
         * ratio. {@link ThresholdPowerDoubt}
         */
        FTP_LOW(Severity.MAJOR, Repair.REVIEW_SETTING),
        /**
         * Nothing above 0.85 FTP for 20 min in 90 days, or an estimate from maximal efforts below 0.93 FTP; the evidence is
         * that ratio. {@link ThresholdPowerDoubt}
         */
        FTP_HIGH(Severity.MAJOR, Repair.REVIEW_SETTING),
        /**
         * A mean heart rate over 30 min of more than 5 bpm above the threshold; the evidence is that mean, bpm.
         * {@link ThresholdHeartRateDoubt}
         */
        LTHR_WRONG(Severity.MAJOR, Repair.REVIEW_SETTING),
        /**
         * A clean heart rate over 10 s above the maximum; the evidence is that mean, bpm. {@link ThresholdHeartRateDoubt}
         */
        HRMAX_WRONG(Severity.MAJOR, Repair.REVIEW_SETTING),
        /**
         * A value that makes sense in another unit; the evidence is the value, or its ratio to what it should be.
         * {@link UnitErrors}
         */
        UNIT_ERROR(Severity.MAJOR, Repair.CONVERT_UNIT),
        /**
         * A session counted on another day than its local one, or a day that does not have 24 hours; the evidence is the
         * load the day lacks, points, or its length, hours. {@link TimezoneShift}
         */
        TIMEZONE(Severity.MINOR, Repair.COUNT_BY_LOCAL_DAY),
        /**
         * More than 150 points an hour for over an hour, more than three times the 99th percentile, or load without
         * duration; the evidence is points per hour, the multiple, or points. {@link LoadOutliers}
         */
        LOAD_OUTLIER(Severity.MAJOR, Repair.CHECK_ENTRY);

        private final Severity severity;
        private final Repair repair;

        Code(Severity severity, Repair repair) {
            this.severity = severity;
            this.repair = repair;
        }

        /** How much it spoils. */
        public Severity severity() {
            return severity;
        }

        /** What would mend it; proposed, never done. */
        public Repair repair() {
            return repair;
        }
    }

    /** How much a fault spoils. */
    enum Severity {
        /** Single samples or single days; averages stand. */
        MINOR,
        /** Metrics that rest on it change. */
        MAJOR
    }

    /** What would mend a fault. */
    enum Repair {
        /** Treat the samples from start to end as missing. */
        LEAVE_OUT_SAMPLES,
        /** Do not use this stream of the session. */
        LEAVE_OUT_STREAM,
        /** Smooth the stream before anything is computed from it. */
        SMOOTH_STREAM,
        /** Do not count the session. */
        LEAVE_OUT_ACTIVITY,
        /** Do not compare what lies before with what lies after, and calibrate the meter. */
        COMPARE_APART,
        /** Let the athlete confirm the setting or change it. */
        REVIEW_SETTING,
        /** Convert the value once the athlete confirms its unit. */
        CONVERT_UNIT,
        /** Sum by the athlete's local day. */
        COUNT_BY_LOCAL_DAY,
        /** Let the athlete look at the entry. */
        CHECK_ENTRY
    }
}
