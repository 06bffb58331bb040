package org.marquee.web.lead;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.problem.Invalid;

/** The parts of a request that hands in a file: {@code file}, {@code kind} and {@code dryRun}. */
record ImportForm(EntityPart file, boolean dryRun) {
    private static final Set<String> NAMES = Set.of("file", "kind", "dryRun");
    private static final Set<String> LATER = Set.of("accounts", "contacts", "aliases", "territories");
    private static final int LONGEST_TEXT = 100;

    /** @throws Invalid naming the part that is missing, unknown or not right */
    static ImportForm of(List<EntityPart> parts) {
        Map<String, EntityPart> byName = new HashMap<>();
        for (EntityPart part : parts) {
            if (!NAMES.contains(part.getName())) {
                throw new Invalid(part.getName(), "This is not a part of the request; it has file, kind and dryRun.");
            }
            if (byName.putIfAbsent(part.getName(), part) != null) {
                throw new Invalid(part.getName(), "This part is there twice.");
            }
        }
        requireLeads(text(byName.get("kind")));
        EntityPart file = byName.get("file");
        if (file == null) {
            throw new Invalid("file", "Hand in the file as the part 'file'.");
        }
        return new ImportForm(file, dryRun(text(byName.get("dryRun"))));
    }

    private static void requireLeads(String kind) {
        if (LATER.contains(kind)) {
            throw new Invalid("kind", "Files of %s are not taken in yet; files of leads are.".formatted(kind));
        }
        if (!kind.equals("leads")) {
            throw new Invalid("kind", "Say what the file holds: kind=leads.");
        }
    }

    private static boolean dryRun(String text) {
        if (!Set.of("", "true", "false").contains(text)) {
            throw new Invalid("dryRun", "This must be true or false.");
        }
        return text.equals("true");
    }

    private static String text(EntityPart part) {
        if (part == null) {
            return "";
        }
        try (InputStream in = part.getContent()) {
            return new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As the caller called it. */
    String fileName() {
        return file.getFileName().filter(name -> !name.isBlank()).orElse("leads.csv");
    }
}
