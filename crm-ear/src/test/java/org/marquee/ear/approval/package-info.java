/** New accounts over HTTP, from their opening to what operations decide. */
package org.marquee.ear.approval;
