/** Paging by key: how much is asked for, after which row, and what came back. */
package org.marquee.domain.paging;
