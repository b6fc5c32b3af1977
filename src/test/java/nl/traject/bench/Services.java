package nl.traject.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.traject.database.DatabaseServer;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application's use cases without its pages, as the application's role, and what statements they send. */
final class Services implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final List<String> statements = new ArrayList<>();
    private boolean listening;

    Services(DatabaseServer server) {
        var application = new SpringApplication();
        application.setSources(Set.of("nl.traject.Application"));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.addInitializers(made -> {
            var beans = (GenericApplicationContext) made;
            beans.getBeanFactory().registerSingleton("databaseServer", server);
            beans.registerBean(
                    "statements",
                    ExecuteListenerProvider.class,
                    () -> new DefaultExecuteListenerProvider(new Statements()));
        });
        context = application.run(
                "--traject.history.linking=false",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig");
    }

    <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    /** The statements that some work sends, with their values in them. */
    List<String> statementsOf(Runnable work) {
        statements.clear();
        listening = true;
        work.run();
        listening = false;
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        context.close();
    }

    private final class Statements implements ExecuteListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void executeStart(ExecuteContext execution) {
            if (listening && execution.query() != null) {
                statements.add(
                        DSL.using(execution.dialect(), execution.settings()).renderInlined(execution.query()));
            }
        }
    }
}
