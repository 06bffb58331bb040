/** The texts that people read; knows nothing of who reads them. */
package org.marquee.web.words;
