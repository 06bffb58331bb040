package org.marquee.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.SpareThreads;

/**
 * Has the accounts read as soon as the other modules are there, while this one is still starting, so that the first lead
 * waits for less. If nothing comes of it, whoever asks first reads them.
 */
@WebListener
public class ReadingAhead implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(ReadingAhead.class.getName());

    @Inject
    private Knowledge knowledge;

    @Inject
    private SpareThreads threads;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            threads.execute(this::read);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Accounts are read when first asked for.", e);
        }
    }

    private void read() {
        try {
            knowledge.current();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Accounts are read when first asked for.", e);
        }
    }
}
