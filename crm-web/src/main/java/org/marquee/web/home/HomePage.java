package org.marquee.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.web.security.CurrentCaller;

/** The page everybody starts on. */
@Named
@RequestScoped
public class HomePage {
    @EJB
    private MyDay boundary;

    @Inject
    private CurrentCaller caller;

    private List<Tile> tiles;

    public List<Tile> getTiles() {
        if (tiles == null) {
            tiles = isWaiting() ? List.of() : boundary.tiles(caller.get());
        }
        return tiles;
    }

    /** Whether none of his roles is in effect, as long as operations have not confirmed any. */
    public boolean isWaiting() {
        return caller.get().roles().isEmpty();
    }
}
