package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Athletes and their public card. */
final class AthleteResource {
    private static final List<String> SECRETS = List.of("icu_api_key", "email", "icu_friend_invite_token");
    private static final SortedMap<String, Form> NESTED = new TreeMap<>();

    static {
        NESTED.put("icu_type_settings", Form.TYPE_SETTINGS);
        NESTED.put("training_availability", Form.AVAILABILITY);
    }

    Router addTo(Router router) {
        return router.get("athletes", this::roster)
                .get("athlete/*", this::athlete)
                .put("athlete/*", this::update)
                .get("athlete/*/profile", this::profile);
    }

    private Reply athlete(Request request) {
        Account account = request.athlete();
        ObjectNode athlete = card(request, account);
        athlete.set("sportSettings", settings(account));
        athlete.set("custom_items", CustomItemResource.rows(account));
        return Reply.ok(athlete);
    }

    /** Answers with the athlete alone, without settings and custom items. */
    private Reply update(Request request) {
        Account account = request.athlete();
        ObjectNode set = Form.ATHLETE.read(SentJson.object(request));
        NESTED.forEach((key, form) -> {
            if (set.has(key)) {
                ArrayNode elements = set.arrayNode();
                set.path(key).forEach(element -> elements.add(form.read((ObjectNode) element)));
                set.set(key, elements);
            }
        });
        account.athlete().setAll(set);
        return Reply.ok(card(request, account).without(List.of("sportSettings", "custom_items")));
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
        ArrayNode shared = profile.putArray("customItems");
        CustomItemResource.rows(request.athlete()).forEach(item -> {
            if (item.path("visibility").asText().equals("PUBLIC")) {
                shared.add(item);
            }
        });
        return Reply.ok(profile);
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
