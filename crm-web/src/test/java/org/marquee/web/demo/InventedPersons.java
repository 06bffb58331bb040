package org.marquee.web.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Persons with family names that nobody bears, so that no mail address made of one reaches anybody. */
final class InventedPersons {
    private static final List<String> FIRST = List.of(
            "Ada", "Amir", "Anika", "Bela", "Bruno", "Carla", "Chidi", "Dara", "Dmitri", "Elena", "Emeka", "Fatima",
            "Felix", "Greta", "Hana", "Hugo", "Imani", "Ines", "Jonas", "Kavya", "Kenji", "Lars", "Leila", "Luca",
            "Mateo", "Mei", "Mira", "Nadim", "Nora", "Omar", "Paula", "Priya", "Quinn", "Rafael", "Rosa", "Samir",
            "Sofia", "Tariq", "Una", "Viktor", "Wanda", "Xenia", "Yusuf", "Zoe");
    private static final List<String> FRONT = List.of(
            "Ash", "Bram", "Cald", "Dorn", "Eld", "Farn", "Gild", "Hazel", "Ivor", "Jessam", "Kestrel", "Larks",
            "Marrow", "Nettle", "Oaken", "Pell", "Quill", "Rusk", "Sorrel", "Thistle", "Umber", "Vale", "Wither",
            "Yarrow");
    private static final List<String> BACK = List.of(
            "binder", "callow", "drift", "ember", "fathom", "gannet", "hollin", "jasper", "kettle", "lantern", "mantle",
            "nimble", "orchard", "pommel", "quarrel", "rampart", "saddler", "tamsin", "vesper", "wicket");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    InventedPersons(Random random) {
        this.random = random;
    }

    /** Somebody new. */
    Person next() {
        while (true) {
            Person person = new Person(pick(FIRST), pick(FRONT) + pick(BACK));
            if (taken.add(person.lastName())) {
                return person;
            }
        }
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** One of them. */
    record Person(String firstName, String lastName) {
        /** The part of a mail address before the @, in one of the ways that companies write it. */
        String mailbox(int style) {
            String first = firstName.toLowerCase(Locale.ROOT);
            String last = lastName.toLowerCase(Locale.ROOT);
            return switch (style % 3) {
                case 0 -> first + "." + last;
                case 1 -> first.charAt(0) + last;
                default -> last;
            };
        }
    }
}
