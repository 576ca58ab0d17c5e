package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Athletes, their public card and their sport settings. */
final class AthleteResource {
    private static final List<String> SECRETS = List.of("icu_api_key", "email", "icu_friend_invite_token");

    Router addTo(Router router) {
        return router.get("athletes", this::roster)
                .get("athlete/*", this::athlete)
                .get("athlete/*/profile", this::profile)
                .get("athlete/*/sport-settings", this::sportSettings)
                .get("athlete/*/sport-settings/*", this::sportSetting);
    }

    private Reply athlete(Request request) {
        Account account = request.athlete();
        ObjectNode athlete = card(request, account);
        athlete.set("sportSettings", settings(account));
        if (!athlete.hasNonNull("custom_items")) {
            athlete.set("custom_items", athlete.arrayNode());
        }
        return Reply.ok(athlete);
    }

    /** Whom the caller may read, the caller included; rows carry tags instead of settings. Tokens are refused. */
    private Reply roster(Request request) {
        if (request.access().credential() == Access.Credential.TOKEN) {
            throw Refused.denied();
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        String prefix = request.query().text("ext_id_prefix").orElse("");
        for (Account account : request.access().readable()) {
            ObjectNode row = card(request, account);
            row.remove(List.of("sportSettings", "custom_items"));
            row.set("icu_tags", account.athlete().path("icu_tags").deepCopy());
            if (!row.hasNonNull("icu_tags")) {
                row.putNull("icu_tags");
            }
            if (!row.hasNonNull("icu_notes")) {
                row.putNull("icu_notes");
            }
            if (account.athlete().path("external_id").asText("").startsWith(prefix)) {
                rows.add(row);
            }
        }
        return Reply.ok(rows);
    }

    private Reply profile(Request request) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.set("athlete", Keys.PROFILE.listed(card(request, request.athlete())));
        profile.putArray("sharedFolders");
        profile.putArray("customItems");
        return Reply.ok(profile);
    }

    /** As in the athlete, but here the power model is left out. */
    private Reply sportSettings(Request request) {
        ArrayNode settings = settings(request.athlete());
        settings.forEach(sport -> ((ObjectNode) sport).putNull("mmp_model"));
        return Reply.ok(settings);
    }

    /** By number or by any of its activity types. */
    private Reply sportSetting(Request request) {
        String wanted = request.segment(3);
        for (JsonNode sport : settings(request.athlete())) {
            boolean covers = false;
            for (JsonNode type : sport.path("types")) {
                covers |= type.asText().equals(wanted);
            }
            if (covers || sport.path("id").asText().equals(wanted)) {
                ((ObjectNode) sport).putNull("mmp_model");
                return Reply.ok(sport);
            }
        }
        throw Refused.notFound("Sport settings");
    }

    private static ArrayNode settings(Account account) {
        return Keys.SPORT_SETTINGS.filledEach(account.athlete().path("sportSettings"));
    }

    /** The athlete as the caller may see it: owners see their key, others do not. */
    private static ObjectNode card(Request request, Account account) {
        ObjectNode card = Keys.ATHLETE.filled(account.athlete());
        boolean owner = account == request.access().caller();
        card.put("icu_permission", request.access().permission(account).name());
        card.put("icu_api_key", account.key());
        if (!owner) {
            SECRETS.forEach(card::putNull);
        }
        return card;
    }
}
