package nl.traject.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import nl.traject.security.ui.LoginView;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.transaction.PlatformTransactionManager;

/** Sign-in, the headers of every answer, and the transaction manager that announces the actor. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class SecurityConfiguration {

    private static final int AS_MANY_AS_ONE_LIKES = -1;

    /** The one kind of gate that services have: each of the three others would look through every bean at every start. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor preAuthorize() {
        return AuthorizationManagerBeforeMethodInterceptor.preAuthorize();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(HttpSecurity http, SessionRegistry sessions) throws Exception {
        http.headers(headers -> headers.addHeaderWriter(new ContentPolicy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        var again = new SignInAgain(new AccessDeniedHandlerImpl());
        http.addFilterAfter(new SmallBodies(), HeaderWriterFilter.class);
        http.addFilterBefore(again, UsernamePasswordAuthenticationFilter.class);
        http.csrf(csrf -> csrf.withObjectPostProcessor(refusingBy(again)));
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/styles/**").permitAll());
        // Whose account was closed goes on as nobody: Vaadin's client then says so, and a page leads to the sign-in.
        http.sessionManagement(management -> management.sessionConcurrency(concurrency -> concurrency
                .maximumSessions(AS_MANY_AS_ONE_LIKES)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(SecurityConfiguration::goOnAsNobody)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** Vaadin's configurer, which comes last, sets the one handler that all filters share. */
    private static ObjectPostProcessor<CsrfFilter> refusingBy(AccessDeniedHandler handler) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends CsrfFilter> F postProcess(F filter) {
                filter.setAccessDeniedHandler(handler);
                return filter;
            }
        };
    }

    private static void goOnAsNobody(SessionInformationExpiredEvent expired) throws IOException, ServletException {
        Objects.requireNonNull(expired.getFilterChain()).doFilter(expired.getRequest(), expired.getResponse());
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry when a session ends or changes its id. */
    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Clock clock) {
        return new RowSecurityTransactionManager(dataSource, clock);
    }

    @Bean
    ExecuteListenerProvider constraintRefusals() {
        return new DefaultExecuteListenerProvider(new ConstraintRefusals());
    }
}
