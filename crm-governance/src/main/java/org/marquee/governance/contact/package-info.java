/** Contacts under our rules: entering, moving and parting with people, each person once; knows nothing of routing. */
package org.marquee.governance.contact;
