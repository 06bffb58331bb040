package org.marquee.web.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.marquee.domain.problem.Invalid;

/** Changes to a flat record as JSON merge patch (RFC 7396): what is left out stays, null clears. */
public final class MergePatch {
    private MergePatch() {}

    /**
     * The record with the changes.
     *
     * @throws Invalid naming the field that does not fit
     */
    public static <T> T apply(ObjectNode patch, T current, Class<T> type) {
        ObjectNode changed = Json.MAPPER.valueToTree(current);
        changed.setAll(patch);
        try {
            return Json.MAPPER.treeToValue(changed, type);
        } catch (JsonMappingException misfit) {
            throw Misfit.of(misfit);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree is well-formed JSON.", impossible);
        }
    }
}
