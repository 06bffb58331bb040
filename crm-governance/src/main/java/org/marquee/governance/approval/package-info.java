/**
 * The life of a new account until operations have decided: opening it, checking it, mending it, deciding, merging it into
 * another and taking a merger back.
 */
package org.marquee.governance.approval;
