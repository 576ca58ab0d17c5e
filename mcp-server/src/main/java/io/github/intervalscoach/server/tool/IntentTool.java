package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Ports;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intent as hosts see it: name, schemas, and a call with named arguments.
 *
 * @param <Q> the intent's question
 */
public final class IntentTool<Q extends Record> {
    private final Intent<Q> intent;
    private final Questions<Q> questions;
    private final Map<String, Object> outline;
    private final Effect effect;
    private final Answering<Q> answering;

    private IntentTool(Intent<Q> intent, Effect effect, Answering<Q> answering) {
        this.intent = intent;
        this.effect = effect;
        this.answering = answering;
        this.questions = Questions.of(intent.question());
        this.outline = AnswerSchema.outline(intent.answerData());
    }

    /**
     * The tool of an intent.
     *
     * @throws IllegalArgumentException when question or answer hold a type that no schema describes
     */
    public static <Q extends Record> IntentTool<Q> of(Intent<Q> intent) {
        return of(intent, Effect.NONE);
    }

    /** The tool of an intent that has an effect. */
    public static <Q extends Record> IntentTool<Q> of(Intent<Q> intent, Effect effect) {
        return new IntentTool<>(intent, effect, intent::answer);
    }

    /** The tool of an intent that proposes changes, which are left at {@code desk}. */
    public static <Q extends Record> IntentTool<Q> proposing(ProposingIntent<Q> intent, ChangeDesk desk) {
        return new IntentTool<>(
                intent,
                desk.writes() == Writes.DIRECT ? Effect.EACH_TIME : Effect.NONE,
                (question, ports, now) -> desk.answer(intent, question, ports, now));
    }

    private interface Answering<Q> {
        Answer answer(Q question, Ports ports, Now now);
    }

    /** The intent's name. */
    public String name() {
        return intent.name();
    }

    /** What {@code tools/list} says of it. */
    public McpSchema.Tool listing() {
        return McpSchema.Tool.builder(intent.name(), questions.schema())
                .title(intent.title())
                .description(intent.description())
                .outputSchema(outline)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(intent.title())
                        .readOnlyHint(effect == Effect.NONE)
                        .destructiveHint(effect != Effect.NONE)
                        .idempotentHint(effect != Effect.EACH_TIME)
                        .openWorldHint(true)
                        .build())
                .build();
    }

    /** What its structured content may hold, to the last field; {@link #listing} has the first level of it. */
    public Map<String, Object> answerSchema() {
        return AnswerSchema.exact(intent.answerData());
    }

    /**
     * Arguments out of words like {@code date=last 14 days}, as a terminal gives them. A word that is no value of its
     * argument stays a string, for the call to refuse.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion when a name is doubled or there is no {@code =}
     */
    public Map<String, Object> arguments(List<String> words) {
        var arguments = new LinkedHashMap<String, Object>();
        for (String word : words) {
            Word parsed = Word.parse(word);
            Object doubled = arguments.put(parsed.name(), questions.fromWord(parsed.name(), parsed.value()));
            if (doubled != null) {
                throw Refusal.doubled(parsed.name());
            }
        }
        return arguments;
    }

    /**
     * The question, ready to be answered; reading it costs no connection.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion when the arguments are no question
     */
    QuestionRead read(Map<String, ? extends @Nullable Object> arguments) {
        Q question = questions.read(arguments);
        return (ports, now) -> answering.answer(question, ports, now);
    }
}
