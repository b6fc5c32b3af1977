package nl.traject.security;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What Spring Security keeps of a signed-in account. */
final class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final boolean active;
    private @Nullable String passwordHash;

    AccountPrincipal(CurrentUser user, @Nullable String passwordHash, boolean active) {
        this.user = user;
        this.passwordHash = passwordHash;
        this.active = active;
    }

    CurrentUser user() {
        return user;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return user.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return user.username();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** Two sessions of one account are the same user, which the session registry relies on. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountPrincipal principal
                && principal.user.person().equals(user.person());
    }

    @Override
    public int hashCode() {
        return user.person().hashCode();
    }
}
