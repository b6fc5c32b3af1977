package nl.traject.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** A public method of a service, to be called as anybody would. */
record UseCase(Object service, Class<?> type, Method method) {

    /** All of them, by name. A new one is among them by itself. */
    static List<UseCase> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("nl.traject."))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(UseCase::isPublic)
                        .map(method -> new UseCase(bean, AopUtils.getTargetClass(bean), method)))
                .sorted(Comparator.comparing(UseCase::name))
                .toList();
    }

    /** Such as "education.EducationService.get(ItemId)". */
    String name() {
        var room = type.getPackageName().substring("nl.traject.".length());
        return room + "." + type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Whether it is about one trajectory, or one thing of one. */
    boolean isOfADossier() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Arguments::isOfADossier);
    }

    /** Whether it finds something by a number that one could guess. */
    boolean takesANumber() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Arguments::isNumber);
    }

    Object call(Object... arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static boolean isPublic(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !(method.getName().equals("destroy")
                        && DisposableBean.class.isAssignableFrom(method.getDeclaringClass()));
    }

    @Override
    public String toString() {
        return name();
    }
}
