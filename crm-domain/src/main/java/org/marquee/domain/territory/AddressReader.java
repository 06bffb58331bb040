package org.marquee.domain.territory;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an address as people write it against a postal directory; where ZIP and state disagree, the ZIP wins. */
final class AddressReader {

    private static final String US = "US";

    private final PostalDirectory directory;

    AddressReader(PostalDirectory directory) {
        this.directory = directory;
    }

    LocatedAddress read(PostalAddress written) {
        List<String> notes = new ArrayList<>();
        String country = country(written, notes);
        return country.equals(US) ? readUs(written, notes) : readForeign(written, country, notes);
    }

    private String country(PostalAddress written, List<String> notes) {
        Optional<String> read = Countries.iso2(written.country());
        if (read.isPresent()) {
            return UsStates.isStateOfThePost(read.get()) ? US : read.get();
        }
        if (!written.country().isEmpty()) {
            notes.add("\"%s\" is no country that is known".formatted(written.country()));
        }
        if (looksLikeUs(written)) {
            notes.add("the country was taken from the rest of the address");
            return US;
        }
        return "";
    }

    /** A ZIP code alone proves nothing, since other countries have five digits too; it needs its state or its city. */
    private boolean looksLikeUs(PostalAddress written) {
        Optional<ZipPlace> place = UsZip.parse(written.postalCode()).flatMap(zip -> directory.zip(zip.zip5()));
        if (place.isPresent()) {
            return UsStates.code(written.state()).equals(place.map(ZipPlace::state))
                    || TextKey.of(written.city()).equals(TextKey.of(place.get().city()));
        }
        return written.postalCode().isEmpty() && UsStates.isUnmistakableName(written.state());
    }

    private LocatedAddress readForeign(PostalAddress written, String country, List<String> notes) {
        String state = written.state().length() <= 3 ? Ascii.toUpperCase(written.state()) : written.state();
        String postalCode = Ascii.toUpperCase(written.postalCode()).replaceAll("\\s+", " ");
        return new LocatedAddress(
                new PostalAddress(written.street(), written.city(), state, postalCode, country),
                Optional.empty(),
                Optional.empty(),
                notes);
    }

    private LocatedAddress readUs(PostalAddress written, List<String> notes) {
        Optional<UsZip> zip = UsZip.parse(written.postalCode())
                .filter(code -> directory.scf(code.scf()).isPresent());
        if (zip.isEmpty() && !written.postalCode().isEmpty()) {
            notes.add("\"%s\" is no ZIP code".formatted(written.postalCode()));
        }
        Optional<ZipPlace> place = zip.flatMap(code -> directory.zip(code.zip5()));
        PostalAddress read = new PostalAddress(
                written.street(),
                written.city(),
                state(written, zip, place, notes),
                zip.map(UsZip::toString).orElse(written.postalCode()),
                US);
        return new LocatedAddress(read, zip, place, notes);
    }

    private String state(PostalAddress written, Optional<UsZip> zip, Optional<ZipPlace> place, List<String> notes) {
        String said = writtenState(written, notes);
        Optional<ScfPlace> center = zip.flatMap(code -> directory.scf(code.scf()));
        if (center.isEmpty()) {
            return said;
        }
        List<String> possible =
                place.map(known -> List.of(known.state())).orElse(center.get().states());
        if (possible.contains(said)) {
            return said;
        }
        if (said.isEmpty()) {
            return possible.size() == 1 ? possible.get(0) : "";
        }
        String state = possible.size() == 1 ? possible.get(0) : center.get().mainState();
        notes.add("the ZIP %s lies in %s, not in %s, and the ZIP wins"
                .formatted(zip.get().zip5(), UsStates.name(state), UsStates.name(said)));
        return state;
    }

    /** The state's code; a country such as Puerto Rico is the state where none is given. */
    private static String writtenState(PostalAddress written, List<String> notes) {
        Optional<String> code = UsStates.code(written.state());
        if (code.isEmpty() && !written.state().isEmpty()) {
            notes.add("\"%s\" is no state of the United States".formatted(written.state()));
        }
        return code.or(() -> Countries.iso2(written.country()).filter(UsStates::isStateOfThePost))
                .orElse("");
    }
}
