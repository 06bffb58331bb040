package org.marquee.web.page;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** One page of a list that was read by key already, as tables of PrimeFaces take it. */
public class SliceModel<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient List<T> items;

    public SliceModel(List<T> items) {
        this.items = items;
        setRowCount(items.size());
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return items.size();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return items;
    }
}
