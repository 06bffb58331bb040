/**
 * Files on their way in: how large a request may be that brings one, and where the file lies until its feature has read it.
 * Knows no feature.
 */
package org.marquee.web.upload;
