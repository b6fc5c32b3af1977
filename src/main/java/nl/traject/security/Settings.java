package nl.traject.security;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the installation remembers about itself; written by system actors only. */
@Service
@Transactional(readOnly = true)
public class Settings {

    private final SettingStore store;

    Settings(SettingStore store) {
        this.store = store;
    }

    public Optional<String> find(String name) {
        return store.find(name);
    }

    @Transactional
    public void put(String name, String value) {
        store.put(name, value);
    }
}
