package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.template.internal.DeprecatedPolymerPublishedEventHandler;
import java.lang.reflect.Type;
import tools.jackson.databind.JsonNode;

/**
 * Says that no page is made of Polymer templates. Flow asks it of every argument of every call from a browser, and where nobody
 * answers, it looks through all libraries for somebody each time: a tenth of what a page of a long list costs.
 */
public class NoPolymerTemplates implements DeprecatedPolymerPublishedEventHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean isTemplateModelValue(Component component, JsonNode value, Class<?> type) {
        return false;
    }

    @Override
    public Object getTemplateItem(Component component, JsonNode value, Type type) {
        throw new IllegalStateException("there are no templates");
    }
}
