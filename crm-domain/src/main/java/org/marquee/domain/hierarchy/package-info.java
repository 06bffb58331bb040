/** Umbrellas: who hangs under whom, and moving whole branches without ever closing a circle. */
package org.marquee.domain.hierarchy;
