package nl.traject.database;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every Spring test context a {@link TestDatabase} of its own in place of the installation's database. */
final class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configurationAttributes) {
        return new Customizer();
    }

    /** A record, so that test classes of one configuration share their context. */
    private record Customizer() implements ContextCustomizer {

        private static final String BEAN = "databaseServer";

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var database = TestDatabase.create();
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton(BEAN, database);
            // Registered first, hence destroyed last: after the pool.
            beans.registerDisposableBean(BEAN, database::close);
        }
    }
}
