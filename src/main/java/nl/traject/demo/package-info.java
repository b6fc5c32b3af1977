@org.jspecify.annotations.NullMarked
package nl.traject.demo;
