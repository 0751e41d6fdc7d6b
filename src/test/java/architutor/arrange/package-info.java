@org.jspecify.annotations.NullMarked
package architutor.arrange;
