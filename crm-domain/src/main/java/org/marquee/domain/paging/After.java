package org.marquee.domain.paging;

/**
 * Where the next page starts: behind the row with this sort value and id.
 *
 * @param sortValue the value the list is sorted by, in its text form; null when it is sorted by id alone
 */
public record After(String sortValue, long id) {}
