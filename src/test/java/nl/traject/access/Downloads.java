package nl.traject.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.server.AbstractStreamResource;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.ui.DownloadLink;

/** The pages and panels that hand out files, found in the classes, so that none is forgotten. */
public final class Downloads {

    /** What all of them hand out by. */
    private static final String LINK = "ui.DownloadLink";

    private Downloads() {}

    /** Names below {@code nl.traject}, such as "audit.ui.AuditView". */
    public static Set<String> handing() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.traject").stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(used -> handsOut(used.getTargetClass())))
                        .map(Downloads::topLevel)
                        .filter(name -> !name.equals(LINK))
                        .collect(Collectors.toSet());
    }

    /** Not what takes files in, which stands in the same package. */
    private static boolean handsOut(JavaClass used) {
        return used.isEquivalentTo(DownloadLink.class)
                || used.getSimpleName().contains("Download")
                        && used.getPackageName().equals(DownloadHandler.class.getPackageName())
                || used.isAssignableTo(AbstractStreamResource.class);
    }

    private static String topLevel(JavaClass type) {
        var name = type.getName().substring("nl.traject.".length());
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
