package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.intervalscoach.intervals.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One request to the service.
 *
 * @param words what is being done, to open a message with: {@code "reading the wellness of 0"}
 * @param operation which of the service's operations
 * @param arguments what fills the variable parts of the path, in order, as given
 * @param query names and values, in order, as given
 * @param body what to send along
 */
public record Call(
        String words, Operation operation, List<String> arguments, List<Argument> query, Optional<Body> body) {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** Segments that a server would resolve to another address, however they are encoded. */
    private static final Pattern STRAYS = Pattern.compile("/\\.{0,2}(?=/|\\?|$)");

    /**
     * A parameter of the query.
     *
     * @param value as given, not encoded
     */
    public record Argument(String name, String value) {}

    public Call {
        arguments = List.copyOf(arguments);
        query = List.copyOf(query);
        if (arguments.size() != operation.variables()) {
            throw new IllegalArgumentException(
                    operation.name() + " has " + operation.variables() + " variable parts, not " + arguments.size());
        }
    }

    /** A call without query or body. */
    public static Call of(String words, Operation operation, String... arguments) {
        return new Call(words, operation, List.of(arguments), List.of(), Optional.empty());
    }

    /**
     * The same with one more query parameter.
     *
     * @throws IllegalArgumentException when the operation does not take it, which is a bug of ours
     */
    public Call with(String name, Object value) {
        if (!operation.takes(name)) {
            throw new IllegalArgumentException(operation.name() + " takes no parameter " + name);
        }
        var longer = new ArrayList<>(query);
        longer.add(new Argument(name, value.toString()));
        return new Call(words, operation, arguments, longer, body);
    }

    /** The same with a body. */
    public Call sending(Body sent) {
        return new Call(words, operation, arguments, query, Optional.of(sent));
    }

    /** The encoded path below {@code /api/v1}, query included, as the operation is listed. */
    String path() {
        return path(operation.path(), name -> name);
    }

    /** The same along another template with as many variable parts, and with other names for the parameters. */
    String path(String template, UnaryOperator<String> naming) {
        var next = arguments.iterator();
        var path = new StringBuilder(VARIABLE.matcher(template).replaceAll(match -> encode(next.next(), "")));
        char separator = '?';
        for (Argument argument : query) {
            path.append(separator)
                    .append(encode(naming.apply(argument.name()), ""))
                    .append('=');
            path.append(encode(argument.value(), ",:"));
            separator = '&';
        }
        return path.toString();
    }

    /** Whether every segment names something: an empty one, {@code .} and {@code ..} do not. */
    boolean isAddressable() {
        return !STRAYS.matcher(path()).find();
    }

    private static String encode(String text, String alsoPlain) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if (UNRESERVED.indexOf(c) >= 0 || alsoPlain.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
