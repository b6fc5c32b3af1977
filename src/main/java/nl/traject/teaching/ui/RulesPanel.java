package nl.traject.teaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.RuleSet.Rule;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.rules.TeachingRules.Kind;
import nl.traject.teaching.TeachingOverview;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.Meter;
import nl.traject.ui.RowList;
import nl.traject.ui.RuleNote;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The rules of teaching and how they stand, and the share of the contract hours. */
class RulesPanel extends Composite<Div> {

    private static final double MOST_PERCENT = 25;

    private final TeachingOverview teaching;

    RulesPanel(TeachingOverview teaching) {
        this.teaching = teaching;
        getContent().addClassName("stack");
        var rules = teaching.rules();
        var source = new Paragraph(Texts.text("rules.source", rules.code(), rules.version()));
        source.addClassName("meta");
        getContent()
                .add(
                        new SectionHeader(Texts.text("rules")).over(new RowList(rows()), source, note()),
                        new SectionHeader(Texts.text("share")).over(figure(), meter(), contract()));
    }

    /** Where each bound is written. */
    private RuleNote note() {
        var rules = teaching.rules();
        var bounds = rules.teaching();
        var lines = new ArrayList<RuleNote.Line>();
        var courses = bounds.coursesPerYear();
        if (courses != null) {
            lines.add(line(Texts.text("rules.courses", courses.value()), courses));
        }
        var hours = bounds.hoursPerCourse();
        if (hours != null) {
            lines.add(line(Texts.text("rules.hours", hours.value()), hours));
        }
        rules.milestones().stream()
                .filter(rule -> rule.event() == MilestoneEvent.TEACHING_ALLOWED_FROM
                        || rule.event() == MilestoneEvent.NO_TEACHING_AFTER)
                .forEach(rule -> lines.add(new RuleNote.Line(
                        I18NProvider.translate("rules.event." + rule.event()),
                        rule.source(),
                        rule.confidence().name())));
        var usual = bounds.usualSharePercent();
        lines.add(line(
                Texts.text("rules.usual", usual.value().from(), usual.value().to()), usual));
        return new RuleNote(rules.code(), rules.version(), lines);
    }

    private static RuleNote.Line line(String what, Rule<?> rule) {
        return new RuleNote.Line(what, rule.source(), rule.confidence().name());
    }

    private List<ListRow> rows() {
        var rows = new ArrayList<ListRow>();
        var rules = teaching.rules().teaching();
        var courses = rules.coursesPerYear();
        if (courses != null) {
            var year = teaching.thisYear();
            rows.add(row(EnumSet.of(Kind.TOO_MANY_COURSES), Texts.text("rules.courses", courses.value()))
                    .text(year.map(now -> Texts.text(
                                    "rules.courses.now", now.courses(), courses.value(), Texts.year(now.year())))
                            .orElse("")));
        }
        var hours = rules.hoursPerCourse();
        if (hours != null) {
            rows.add(row(EnumSet.of(Kind.TOO_MANY_HOURS), Texts.text("rules.hours", hours.value()))
                    .text(Texts.text("rules.hours.now", teaching.mostForOneCourse())));
        }
        if (teaching.allowedFrom() != null && teaching.allowedUntil() != null) {
            var kinds = EnumSet.of(Kind.TOO_EARLY, Kind.TOO_LATE);
            rows.add(row(kinds, Texts.text("rules.free"))
                    .text(Texts.text("rules.free.now", teaching.allowedFrom(), teaching.allowedUntil())));
        }
        rows.add(usual());
        return rows;
    }

    private ListRow row(Set<Kind> kinds, String title) {
        var breaches = teaching.breaches().stream()
                .filter(breach -> kinds.contains(breach.kind()))
                .toList();
        return new ListRow(title).mark(mark(breaches));
    }

    private static StatusBadge mark(List<Breach> breaches) {
        if (breaches.isEmpty()) {
            return new StatusBadge(StatusKind.MET).quiet();
        }
        var accepted = breaches.stream().allMatch(breach -> breach.duty().accepted());
        return new StatusBadge(accepted ? StatusKind.EXCUSED : StatusKind.BREACHED).quiet();
    }

    private ListRow usual() {
        var usual = teaching.rules().teaching().usualSharePercent().value();
        var share = teaching.shareSoFar();
        var below = share.compareTo(BigDecimal.valueOf(usual.from())) < 0;
        var above = share.compareTo(BigDecimal.valueOf(usual.to())) > 0;
        var key = below ? "rules.usual.below" : above ? "rules.usual.above" : "rules.usual.within";
        return new ListRow(Texts.text("rules.usual", usual.from(), usual.to()))
                .mark(new StatusBadge(below || above ? StatusKind.BELOW : StatusKind.MET, Texts.text(key, share))
                        .quiet())
                .text(Texts.text(key, share));
    }

    private Paragraph figure() {
        var figure = new Paragraph(
                Label.span(Texts.text("percent", teaching.shareSoFar())),
                Label.span(Texts.text("share.of", teaching.contractHours())));
        figure.addClassName("record-figure");
        return figure;
    }

    private Meter meter() {
        var usual = teaching.rules().teaching().usualSharePercent().value();
        return new Meter(teaching.shareSoFar().doubleValue(), MOST_PERCENT).range(usual.from(), usual.to());
    }

    private Paragraph contract() {
        var hours = teaching.rules().teaching().hoursPerYear();
        var text = new Paragraph(Texts.text("share.help", hours.value(), hours.source()));
        text.addClassName("meta");
        return text;
    }
}
