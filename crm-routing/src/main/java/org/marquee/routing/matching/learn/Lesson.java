package org.marquee.routing.matching.learn;

import java.util.function.LongPredicate;
import org.marquee.routing.matching.MatchSubject;

/** A lead, and which accounts are right for it; none may be. */
public record Lesson(MatchSubject lead, LongPredicate right) {}
