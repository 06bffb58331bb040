package org.marquee.web.search;

/**
 * Something found.
 *
 * @param id of the record, unique in its kind
 * @param why what led to it where that is not its name, as "Former name: Pixar Inc."; else what tells it from its like
 * @param aside its place or owner; may be empty
 */
public record Hit(HitKind kind, long id, String title, String why, String aside) {
    public String getAddress() {
        return kind.address(id);
    }
}
