package org.marquee.web.account;

/**
 * One account of a hierarchy, in the order in which one reads it: parents before children.
 *
 * @param level 0 for the top
 * @param parent whether something hangs under it
 * @param people how many are known there
 * @param movable whether the caller may move it somewhere
 */
public record TreeRow(AccountView account, int level, boolean parent, long people, boolean movable) {}
