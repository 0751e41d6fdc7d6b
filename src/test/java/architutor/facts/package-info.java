@org.jspecify.annotations.NullMarked
package architutor.facts;
