package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.routing.Office;
import org.marquee.routing.intake.IntakeResult;

class ConversionUndoIT {
    private static final Submission ADA = Office.person("Ada", "Arendt", "ada@kantwerk.example", "Kantwerk GmbH");
    private static final Submission BOB = Office.person("Bob", "Becker", "bob@kantwerk.example", "Kantwerk GmbH");

    @ParameterizedTest
    @EnumSource
    void a_conversion_without_later_work_is_taken_back_and_not_made_again(TestDatabase database) {
        try (Office office = new Office(database)) {
            IntakeResult converted = converted(office, ADA);

            Lead lead = undo(office, "rep", converted, "Another Ada.");

            assertThat(lead.disposition()).isEqualTo(Disposition.IN_REVIEW);
            assertThat(lead.ownerId()).isEqualTo(office.userId("reviewer"));
            assertThat(contact(office, converted)).isNull();
            assertThat(office.handIn(ADA).disposition()).isEqualTo(Disposition.IN_REVIEW);
        }
    }

    static Stream<Arguments> laterWork() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(
                        Arguments.of(
                                database,
                                work(
                                        "edited",
                                        (contact, other) ->
                                                contact.describe(called("Adele"), type(contact), Office.NOW))),
                        Arguments.of(
                                database,
                                work(
                                        "made decision maker",
                                        (contact, other) -> contact.describe(
                                                contact.person(), ContactType.DECISION_MAKER, Office.NOW))),
                        Arguments.of(
                                database,
                                work("left", (contact, other) -> contact.depart(ContactStatus.LEFT, null, Office.NOW))),
                        Arguments.of(
                                database,
                                work(
                                        "successor",
                                        (contact, other) ->
                                                other.depart(ContactStatus.RETIRED, contact, Office.NOW)))));
    }

    private static Named<BiConsumer<Contact, Contact>> work(String name, BiConsumer<Contact, Contact> work) {
        return Named.of(name, work);
    }

    private static PersonDetails called(String firstName) {
        return new PersonDetails(firstName, "Arendt", "ada@kantwerk.example", null, null);
    }

    private static ContactType type(Contact contact) {
        return contact.type();
    }

    @ParameterizedTest
    @MethodSource("laterWork")
    void later_work_on_the_contact_keeps_its_conversion(TestDatabase database, BiConsumer<Contact, Contact> work) {
        try (Office office = new Office(database)) {
            IntakeResult converted = converted(office, ADA);
            IntakeResult colleague = office.handIn(BOB);
            office.in(beans -> {
                Contacts contacts = beans.get(Contacts.class);
                work.accept(contacts.get(converted.contactId()), contacts.get(colleague.contactId()));
                return null;
            });

            assertThatThrownBy(() -> undo(office, "rep", converted, "Another Ada."))
                    .isInstanceOf(Conflict.class);

            assertThat(contact(office, converted)).isNotNull();
            assertThat(office.lead(converted.leadId()).disposition()).isEqualTo(Disposition.CONVERTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_owner_is_no_work_on_the_contact(TestDatabase database) {
        try (Office office = new Office(database)) {
            IntakeResult converted = converted(office, ADA);
            long west = office.userId("west");
            office.in(beans -> {
                beans.get(Contacts.class).get(converted.contactId()).giveTo(west, Office.NOW);
                return null;
            });

            assertThat(undo(office, "ops", converted, "Another Ada.").disposition())
                    .isEqualTo(Disposition.IN_REVIEW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void needs_a_reason_and_sight_of_the_account_and_happens_once(TestDatabase database) {
        try (Office office = new Office(database)) {
            IntakeResult converted = converted(office, ADA);

            assertThatThrownBy(() -> undo(office, "rep", converted, " ")).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> undo(office, "rep", converted, "x".repeat(2_001)))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> undo(office, "west", converted, "Mine.")).isInstanceOf(NotFound.class);
            undo(office, "rep", converted, "Another Ada.");
            assertThatThrownBy(() -> undo(office, "ops", converted, "Again.")).isInstanceOf(Conflict.class);
        }
    }

    private static IntakeResult converted(Office office, Submission submission) {
        office.company("Kantwerk GmbH", "kantwerk.example", "rep");
        IntakeResult converted = office.handIn(submission);
        assertThat(converted.disposition()).isEqualTo(Disposition.CONVERTED);
        return converted;
    }

    private static Lead undo(Office office, String by, IntakeResult converted, String reason) {
        return office.as(
                by, (beans, caller) -> beans.get(ConversionUndo.class).undo(converted.conversionId(), reason, caller));
    }

    private static Contact contact(Office office, IntakeResult converted) {
        return office.in(
                beans -> beans.get(Contacts.class).find(converted.contactId()).orElse(null));
    }
}
