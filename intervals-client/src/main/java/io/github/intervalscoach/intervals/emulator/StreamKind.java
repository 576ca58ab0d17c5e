package io.github.intervalscoach.intervals.emulator;

import java.util.List;
import java.util.regex.Pattern;

/** Which stream types there are. */
enum StreamKind {
    /** Recorded, and kept. */
    STORED("time watts cadence heartrate distance altitude latlng velocity_smooth moving grade_smooth temp torque"
            + " left_right_balance left_pedal_smoothness right_pedal_smoothness left_torque_effectiveness"
            + " right_torque_effectiveness smo2 thb smo2_2 thb_2 dfa_a1 artifacts epoc hrv core_temperature"
            + " skin_temperature heat_strain_index stride_length respiration tidal_volume tidal_volume_min"
            + " bloodglucose watts_alt watts_alt_acc secondary_power corrupt_time"),
    /** Made when asked for. */
    COMPUTED("fixed_watts raw_watts interpolated_watts fixed_heartrate raw_heartrate interpolated_heartrate"
            + " fixed_altitude ga_velocity w_bal mpa strain p_cp p_pmax p_wprime bearing weather_temp feels_like"
            + " wind_speed wind_gust wind_deg apparent_wind_deg yaw"),
    /** An athlete's own, under a code that begins with a capital. */
    CUSTOM("");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9_]*");
    private final String names;

    StreamKind(String names) {
        this.names = names;
    }

    /**
     * What kind a type is.
     *
     * @throws Refused 422 when there is no such type
     */
    static StreamKind of(String type) {
        if (STORED.has(type)) {
            return STORED;
        }
        if (COMPUTED.has(type)) {
            return COMPUTED;
        }
        if (CODE.matcher(type).matches()) {
            return CUSTOM;
        }
        throw Refused.invalid("Invalid stream type [" + type + "]");
    }

    private boolean has(String type) {
        return List.of(names.split(" ", -1)).contains(type);
    }
}
