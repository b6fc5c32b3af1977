package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.virtuallist.VirtualList;

/** A long list of rows of different heights, in which one can jump anywhere and finds the rows of that place. */
@Tag("traject-endless")
@JsModule("./components/traject-endless.ts")
public final class EndlessList extends Component {

    public EndlessList(VirtualList<?> list) {
        getElement().appendChild(list.getElement());
    }
}
