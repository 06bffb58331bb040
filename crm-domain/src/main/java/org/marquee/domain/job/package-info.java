/** Governance processes, each with one named owner, and the ledger by which a due slot runs once on any number of nodes. */
package org.marquee.domain.job;
