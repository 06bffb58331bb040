import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes our theme out of the one inside the PrimeFaces jar: every literal colour, the radius, the focus ring and the
 * font become variables of ours, as {@code colours.txt} says. A colour that stands nowhere in that list, as may happen
 * after an upgrade of PrimeFaces, stops the build with its name and an example.
 *
 * <p>{@code java ThemeMaker.java <theme.css of PrimeFaces> <colours.txt> <theme.css to write>}
 */
final class ThemeMaker {
    private static final Pattern PALETTE = Pattern.compile(":root\\{[^}]*}");
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])([a-z-]+):([^;{}]*)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");

    private final Map<String, String> tokens = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private ThemeMaker(Path list) throws IOException {
        Files.readAllLines(list, UTF_8).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("!"))
                .map(line -> line.split(" *= *", 2))
                .forEach(entry -> tokens.put(entry[0], entry[1]));
    }

    public static void main(String[] arguments) throws IOException {
        ThemeMaker maker = new ThemeMaker(Path.of(arguments[1]));
        String theme = maker.make(Files.readString(Path.of(arguments[0]), UTF_8));
        if (!maker.unknown.isEmpty()) {
            throw new IllegalStateException("Colours of PrimeFaces that colours.txt does not know:\n"
                    + String.join("\n", maker.unknown));
        }
        Path target = Path.of(arguments[2]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, theme, UTF_8);
    }

    private String make(String theme) {
        String rules = PALETTE.matcher(theme.replace("\uFEFF", "")).replaceAll("");
        return DECLARATION.matcher(rules).replaceAll(declaration -> quoted(declare(declaration)));
    }

    private String declare(MatchResult declaration) {
        String property = declaration.group(1);
        String value = declaration.group(2);
        if (property.equals("font-family") && value.contains("BlinkMacSystemFont")) {
            return "font-family:var(--font)";
        }
        if (property.endsWith("radius") && value.equals("4px")) {
            return property + ":var(--radius)";
        }
        String role = role(property, value);
        return property + ":" + ringed(role, COLOUR.matcher(value)
                .replaceAll(colour -> quoted(token(colour.group(), role, declaration.group()))));
    }

    private String token(String colour, String role, String example) {
        String literal = colour.toLowerCase(Locale.ROOT).replace(" ", "");
        String token = tokens.getOrDefault(literal + " " + role, tokens.get(literal));
        if (token == null) {
            unknown.add(literal + " " + role + "    as in    " + example);
            return colour;
        }
        return token;
    }

    /** The focus ring is as thin as it can be while it is clearly seen. */
    private static String ringed(String role, String value) {
        return role.equals("ring") ? value.replaceAll("\\.(2r?em|15rem) ", "var(--ring-width) ") : value;
    }

    private static String role(String property, String value) {
        if (property.equals("box-shadow")) {
            return value.matches("(inset )?0 0 0 \\.(2|15)r?em .*") ? "ring" : "shadow";
        }
        if (property.startsWith("background")) {
            return "back";
        }
        return property.startsWith("border") || property.startsWith("outline") ? "line" : "text";
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
