package org.marquee.governance.alias;

import java.io.Serializable;

/**
 * An alias that was taken away, to put it back.
 *
 * @param id null if nothing is left of it, because it had held on no day
 * @param given as it had been
 */
public record RemovedAlias(Long id, NewAlias given) implements Serializable {}
