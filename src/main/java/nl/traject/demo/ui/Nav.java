package nl.traject.demo.ui;
import nl.traject.ui.*;
import org.springframework.context.annotation.*;
import java.util.*;
@Configuration
class Nav {
    @Bean NavigationSection s() { return place -> Optional.of(new NavigationSection.Content("My trajectory", List.of(new NavigationSection.Entry("Overview", "overview", "").onPhone(), new NavigationSection.Entry("Log", "log", "phd/1/log").onPhone(), new NavigationSection.Entry("Milestones", "milestones", "phd/1/milestones").counting(2, Tone.LATE), NavigationSection.Entry.person("Puck Dijkman", "phd/2")))); }
    @Bean NavigationItem i() { return new NavigationItem(1, "ui.home", "calendar", DemoView.class, u -> true, true); }
}
