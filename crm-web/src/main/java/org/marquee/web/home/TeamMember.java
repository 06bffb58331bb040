package org.marquee.web.home;

/**
 * What somebody of a manager's people has to do.
 *
 * @param toAccept leads that he has yet to accept
 * @param toTouch people who have yet to hear from him
 * @param overdue leads of his on which a clock has run out
 */
public record TeamMember(String username, String name, long toAccept, long toTouch, long overdue) {
    /** Where all of it is listed, the most urgent first. */
    public String address() {
        return "/lead/list.xhtml?owner=%s&clock=TO_DO&sort=DUE".formatted(username);
    }
}
