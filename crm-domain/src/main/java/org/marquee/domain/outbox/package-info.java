/** Effects that leave the database, written in the transaction that causes them. */
package org.marquee.domain.outbox;
