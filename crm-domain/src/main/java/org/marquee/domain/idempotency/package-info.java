/** That a request handed in twice under one key is done once; knows nothing of what the requests are about. */
package org.marquee.domain.idempotency;
